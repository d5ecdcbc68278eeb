"""Alembic's entry: runs the revisions on the connection it is handed, inside the caller's transaction.

Never opens a connection of its own and never runs offline: a key would have to be in a URL.
"""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
    compartment=context.config.attributes["compartment"],
)
context.run_migrations()
