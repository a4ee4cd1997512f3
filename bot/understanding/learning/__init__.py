"""What examples teach: embeddings and counted words, weighed for intents and for what no rule reads."""
