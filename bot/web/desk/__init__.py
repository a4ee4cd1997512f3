"""The desk: where sales reps read their leads, behind a login. Server-rendered pages and plain forms."""

from bot.web.desk.router import make_router

__all__ = ["make_router"]
