"""Wrong keys, missing keys, damaged databases: a clear error, and nothing is signed."""
import os
import random
import shutil

from support import SEED, WORK, Site, check, finish, refuses, run

chance = random.Random(f"damage/{SEED}")
bundle = os.path.join(WORK, "damaged.tar")


def spoil(name, change):
    site = Site("damaged-" + name)
    change(site)
    return site


def put(path, content):
    with open(path, "wb") as out:
        out.write(content)


def empty_keys(site):
    for file in os.listdir(site.path + "/keys"):
        os.remove(site.path + "/keys/" + file)


site = spoil("no-keys", empty_keys)
refuses("missing keys are told", site.run("export", "bundle", bundle), "restore it", ".key")
check("and no new key is made", not [
    file for file in os.listdir(site.path + "/keys") if file.endswith(".key")])
refuses("serving without the keys is refused", site.run("serve", "--port", "0"), "restore it")

# Another site's keys: a folder that was begun elsewhere.
other = Site("damaged-other")
shutil.rmtree(other.path)
os.makedirs(other.path)
begun = other.serve()
begun.stop()
check("a new folder begins a log", other.size == 3, other.size)


def foreign(file):
    def change(site):
        shutil.copy(f"{other.path}/keys/{file}", f"{site.path}/keys/{file}")
    return change


site = spoil("other-log-key", foreign("log.key"))
refuses("the log key of another site is refused", site.run("serve", "--port", "0"),
        "another log key")
refuses("by an export too", site.run("export", "bundle", bundle), "another log key")
site = spoil("other-vault-key", foreign("vault.key"))
refuses("the vault key of another site is refused", site.run("serve", "--port", "0"), "vault")
for name, content, words in [
    ("empty", b"", "a signing key starts with"),
    ("garbage", b"PRIVATE+KEY+x+0000+AAAA\n", "log.key"),
    ("binary", bytes(range(256)), "log.key"),
]:
    site = spoil("key-" + name, lambda site: put(site.path + "/keys/log.key", content))
    refuses(f"a log key that is {name} is refused", site.run("serve", "--port", "0"), words)
site = Site("damaged-keys-file")
refuses("a file where the key folder should be is told",
        run("serve", "--data", site.path + "/site", "--keys", site.database, "--port", "0"),
        "cannot be made")


# The database.
def flip(position, mask=0x01):
    def change(site):
        with open(site.database, "r+b") as file:
            file.seek(position)
            byte = file.read(1)[0]
            file.seek(position)
            file.write(bytes([byte ^ mask]))
    return change


whole = Site("damaged-none")
with open(whole.database, "rb") as file:
    data = file.read()
entry = whole.query("SELECT bytes FROM log_entry WHERE idx = 700")[0][0]
place = data.find(entry[:200])
site = spoil("entry", flip(place + 60))
for name, words in [
    ("serve", ["serve", "--port", "0"]), ("export", ["export", "bundle", bundle]),
    ("import", site.import_words(os.path.join(WORK, "few.csv")))]:
    with open(os.path.join(WORK, "few.csv"), "w", encoding="utf-8") as out:
        out.write("id,text\na,One row\n")
    refuses(f"one changed bit in an entry is found by {name}", site.run(*words),
            "root", "backup")
check("and nothing was signed or added",
      site.query("SELECT count(*) FROM log_checkpoint") == whole.query(
          "SELECT count(*) FROM log_checkpoint") and site.size == whole.size)

serve = ["serve", "--port", "0"]
refuses("a damaged header is told", spoil("header", flip(3)).run(*serve), "damaged", "backup")
site = spoil("half", lambda site: os.truncate(site.database, len(data) // 2 // 4096 * 4096))
refuses("half a database is told", site.run(*serve), "backup")
site = spoil("emptied", lambda site: os.truncate(site.database, 0))
refuses("an emptied database begins no second log under the key", site.run(*serve), "backup")
refuses("nor does an import", site.import_submissions(os.path.join(WORK, "few.csv")), "backup")
site = spoil("gone", lambda site: os.remove(site.database))
refuses("nor does serving without the database", site.run(*serve), "backup")
site = spoil("text", lambda site: put(site.database, b"This is no database.\n" * 500))
refuses("a file that is no database is told", site.run(*serve), "damaged", "backup")
site = Site("damaged-folder")
os.remove(site.database)
os.makedirs(site.database)
refuses("a folder in its place is told", site.run(*serve), "cannot be opened")

for number in range(5):
    position = chance.randrange(100, len(data))
    site = spoil(f"random-{number}", flip(position, 1 << chance.randrange(8)))
    outcome = site.run("rebuild")
    sound, verdict = (False, None) if outcome.status else site.is_sound()
    name = f"a flipped bit at byte {position} is told, or harmless to the record"
    if sound:
        check(name, True)
    else:
        refuses(name, verdict or outcome)
finish()
