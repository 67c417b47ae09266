"""One writer at a time: a second process is told who keeps it out, readers are not kept out."""
import os
import re

from support import WORK, Site, check, finish, refuses, run, start

site = Site("second-writer")
rows = os.path.join(WORK, "few.csv")
with open(rows, "w", encoding="utf-8") as out:
    out.write("id,text\na,One row\n")
document = os.path.join(WORK, "few.md")
with open(document, "w", encoding="utf-8") as out:
    out.write("# Act\n\n## 1. Duty\n\nThe Authority reports.\n")

sentence = "another sanad process writes to"
server = site.serve()
before = site.size
for name, words in [
    ("serve", ["serve", "--port", "0"]),
    ("import submissions", site.import_words(rows)),
    ("import policy", ["import", "policy", document, "--instrument", "act"]),
    ("rebuild", ["rebuild"]),
]:
    refuses(f"beside a server, {name} is refused in words", site.run(*words), sentence)
check("and changed nothing", site.size == before, (before, site.size))
outcome = site.run("export", "bundle", site.path + "/beside.tar")
check("beside a server, export works", outcome.status == 0, outcome)
outcome = site.run("keys", "sign-in")
link = re.search(r"link=([0-9a-f]+)", outcome.text)
status, location, _ = server.post("/en/desk/sign-in", {"link": link.group(1) if link else ""})
check("and a sign-in link made beside it works", status == 303, (outcome, status))
taken = Site("port-taken")
refuses(
    "a port that is taken is told",
    taken.run("serve", "--port", server.address.rsplit(":", 1)[1]), "port", "--port")
server.kill()
outcome = site.import_submissions(rows)
check("the lock ends with the process, even with a kill", outcome.status == 0, outcome)

# The demonstration: the folder of the site is inside of its own.
shown = Site("shown/demo")
folder = os.path.dirname(shown.path) + "/demo"
for file in ("tour.json", "kept-checkpoint.txt"):
    with open(os.path.join(WORK, "seed", file), "rb") as source:
        with open(os.path.join(folder, file), "wb") as target:
            target.write(source.read())
demo = start("demo", "--data", folder, "--port", "0")
for line in demo.stdout:
    if b"Stop with" in line:
        break
refuses("a second demonstration on the folder is refused in words",
        run("demo", "--data", folder, "--port", "0"), sentence)
refuses("so is an import into it", shown.import_submissions(rows), sentence)
demo.kill()
demo.wait()
finish()
