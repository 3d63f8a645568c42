"""The outside world: what other people's files hold, as the values of this library."""
