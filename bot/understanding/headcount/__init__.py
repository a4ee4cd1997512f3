"""How many people a visitor's company has: told, listed one by one, or left to be added up."""
