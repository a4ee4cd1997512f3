"""How Alembic runs Banter's migrations: online, on the record's own engine."""

from alembic import context

from bot.leads import models  # noqa: F401  (fills the metadata)
from bot.leads.store import Store
from bot.leads.types import Base, Document, Moment


def render(kind: str, item: object, _autogen: object) -> str | bool:
    """Our column types by name, so that a migration reads like the models."""
    if kind == "type" and item is Document:
        return "Document"
    if kind == "type" and isinstance(item, Moment):
        return "Moment"
    return False


def run() -> None:
    store = Store(context.config.attributes["url"])
    with store.engine.execution_options(banter_write=True).begin() as connection:
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=store.engine.dialect.name == "sqlite",
            render_item=render,
        )
        context.run_migrations()
    store.close()


run()
