"""What was seen on the site"""

import sqlalchemy as sa
from alembic import op

from bot.leads.types import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "site_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("path", sa.String(length=300), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_site_events_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site_events")),
        sa.UniqueConstraint(
            "conversation_id", "client_id", name=op.f("uq_site_events_conversation_id_client_id")
        ),
    )
    op.create_index("ix_leads_lower_email", "leads", [sa.text("lower(email)")], unique=False)


def downgrade() -> None:
    op.drop_index("ix_leads_lower_email", "leads")
    op.drop_table("site_events")
