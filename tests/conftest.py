import os

from hypothesis import HealthCheck, settings

settings.register_profile("local", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, database=None)
settings.register_profile("thorough", settings.get_profile("local"), max_examples=1000)  # --hypothesis-profile=thorough
settings.load_profile("ci" if "CI" in os.environ else "local")
