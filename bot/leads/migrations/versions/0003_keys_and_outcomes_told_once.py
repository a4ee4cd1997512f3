"""Keys of other programs, and outcomes that are told more than once and noted once"""

import sqlalchemy as sa
from alembic import op

from bot.leads.types import Document, Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("scopes", Document, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("used_at", Moment, nullable=True),
        sa.Column("revoked_at", Moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_keys_digest")),
        sa.UniqueConstraint("name", name=op.f("uq_api_keys_name")),
    )
    op.add_column("outcomes", sa.Column("key", sa.String(length=200), nullable=True))
    op.create_index("ix_outcomes_key", "outcomes", ["key"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_outcomes_key", "outcomes")
    with op.batch_alter_table("outcomes") as batch_op:
        batch_op.drop_column("key")
    op.drop_table("api_keys")
