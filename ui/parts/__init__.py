"""Parts that serve several pages and ask a service, or run something in the background; widgets do neither."""
