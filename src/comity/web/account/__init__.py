"""Signing in and proving anew, second factors, own sessions, own security log."""
