"""The fourth door: notices as the receiver may see them when they are sent, and the clock that sends them."""
