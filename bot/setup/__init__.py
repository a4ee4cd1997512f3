"""Set-up and supervision: environments, widget, model, processes. Standard library only: it runs before anything is installed."""
