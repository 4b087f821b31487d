"""Pages of the dialogue: events side by side, read-outs, the ledger of promises."""
