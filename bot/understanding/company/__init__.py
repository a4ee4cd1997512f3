"""The visitor's company: its name, and the words that tell a company from anything else."""
