"""An office that is played: a list of acts, done by its people through the services, and what came of it.

Above services, which know nothing of it. Only a practice office is ever played.
"""
