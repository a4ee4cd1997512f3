"""What Rasa calls: thin adapters between its tracker and `bot/conversation`, one file per stage of the conversation."""
