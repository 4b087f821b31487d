"""Reading the dialogue: events side by side, the ledger of promises, the registry for texts that are read."""
