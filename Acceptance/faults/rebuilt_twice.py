"""Views are a function of the log: two processes and a copied folder give one digest."""
from support import Site, check, finish

site = Site("rebuilt")
digest, unchanged, outcome = site.rebuild()
check("a rebuild of the demonstration changes nothing", unchanged, outcome)
again, unchanged, outcome = site.rebuild()
check("a second process computes the same digest", unchanged and again == digest, outcome)
copied, unchanged, outcome = site.copy("rebuilt-copy").rebuild()
check("so does a copy of the folder", unchanged and copied == digest, outcome)

spoiled = site.copy("rebuilt-spoiled")
import sqlite3  # noqa: E402  (only here: a view is changed behind the program's back)

connection = sqlite3.connect(spoiled.database)
connection.execute("UPDATE view_site SET origin = 'elsewhere.example'")
connection.commit()
connection.close()
mended, unchanged, outcome = spoiled.rebuild()
check(
    "a view that was changed by hand is told and mended",
    not unchanged and mended == digest and "differed" in outcome.text, outcome)
finish()
