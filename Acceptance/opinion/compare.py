"""Groups of opinion by sanad and by red-dwarf: compare.py SANAD DATA"""
import csv
import json
import os
import subprocess
import sys
import time

from reddwarf.implementations.polis import run_pipeline
from sklearn.metrics import adjusted_rand_score

SANAD, DATA = sys.argv[1], sys.argv[2]
FOLDER = os.path.join(DATA, "polis-openData")
# From more than 500 rows or columns on scikit-learn draws its components at random, unless there are ten
# times as many rows as columns: then places agree to a few thousandths only.
EXACT, DRAWN = 1e-6, 5e-3
failed = []


def check(words, holds, why=""):
    print(("ok      " if holds else "FAILED  ") + words, flush=True)
    if not holds:
        print(f"        {why}")
        failed.append(words)


def read(folder):
    """Votes as red-dwarf takes them, and the file they came from; None where there are none."""
    path = os.path.join(folder, "votes.csv")
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        order = sorted(range(len(rows)), key=lambda row: (int(rows[row]["timestamp"]), row))
        last = {}  # red-dwarf takes one vote of a person on a statement
        for row in order:
            last[int(rows[row]["voter-id"]), int(rows[row]["comment-id"])] = int(rows[row]["vote"])
        return path, [
            {"participant_id": person, "statement_id": statement, "vote": vote, "modified": 0}
            for (person, statement), vote in last.items()]
    path = os.path.join(folder, "participants-votes.csv")
    if not os.path.exists(path):
        return None, None
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return path, [
        {"participant_id": int(row["participant"]), "statement_id": int(name), "vote": int(float(value)),
         "modified": 0}
        for row in rows for name, value in row.items() if name.isdigit() and value not in ("", None)]


def compare(name):
    path, votes = read(os.path.join(FOLDER, name))
    if not votes:
        print(f"        {name}: no votes in the data at hand, so no groups")
        return
    begun = time.process_time()
    theirs = run_pipeline(votes=votes)
    taken = time.process_time() - begun
    done = subprocess.run([SANAD, "opinion", path, "--draws", "0", "--json"], capture_output=True, text=True)
    if done.returncode:
        return check(f"{name}: sanad reads it", False, done.stderr)
    ours = json.loads(done.stdout)
    people = ours["participants"]
    labels = theirs.participants_df["cluster_id"].dropna()
    group = {one["participant"]: one["group"] for one in people if one["group"] >= 0}
    check(f"{name}: {len(labels)} people are placed", sorted(group) == sorted(labels.index),
          f"{len(group)} by sanad")
    index = adjusted_rand_score(labels.tolist(), [group.get(person, -1) for person in labels.index])
    check(f"{name}: the same {ours['groups']} groups ({taken:.1f} s by red-dwarf)", index == 1.0,
          f"adjusted Rand index {index}")
    width = theirs.raw_vote_matrix.shape
    drawn = max(width) > 500 and not (width[0] >= 10 * width[1] and width[1] <= 1000)
    places = theirs.participant_projections
    worst = max(max(abs(one["x_billionths"] / 1e9 - places[one["participant"]][0]),
                    abs(one["y_billionths"] / 1e9 - places[one["participant"]][1])) for one in people)
    check(f"{name}: places on the map (largest difference {worst:.1e})",
          worst < (DRAWN if drawn else EXACT))
    if index == 1.0:
        statistics(name, theirs, ours, labels, group, votes)


def statistics(name, theirs, ours, labels, group, votes):
    """Per group and statement, with the names of the groups put side by side."""
    named = {}
    for person, label in labels.items():
        named[int(label)] = group[person]
    pairs = {"pa": "p_agree", "pd": "p_disagree", "pat": "p_agree_test", "pdt": "p_disagree_test",
             "ra": "r_agree", "rd": "r_disagree", "rat": "r_agree_test", "rdt": "r_disagree_test"}
    statements = {one["statement"]: one for one in ours["statements"]}
    worst = 0.0
    for (label, statement), row in theirs.group_comment_stats.iterrows():
        mine = statements[statement]["groups"][named[int(label)]]
        for theirs_name, ours_name in pairs.items():
            worst = max(worst, abs(float(row[theirs_name]) - mine[ours_name] / 1e9))
    check(f"{name}: statistics of every group and statement (largest difference {worst:.1e})", worst < 1e-6)
    consensus = theirs.group_aware_consensus["agree"]
    worst = max(abs(consensus[one] - statements[one]["consensus_billionths"] / 1e9) for one in statements)
    check(f"{name}: group-aware consensus (largest difference {worst:.1e})", worst < 1e-6)
    # Of statements with the same votes either may be the fifth: red-dwarf sorts without keeping an order.
    for side, mine, vote in (("agree", ours["agreed"], 1), ("disagree", ours["disagreed"], -1)):
        listed = [int(one["tid"]) for one in theirs.consensus[side]]
        counted = [sorted((sum(one["vote"] == vote and one["statement_id"] == statement for one in votes),
                           sum(one["statement_id"] == statement for one in votes)) for statement in list_)
                   for list_ in (listed, mine)]
        check(f"{name}: what most {side} with", counted[0] == counted[1], (listed, mine, counted))
    chosen = {int(label): sorted(int(one["tid"]) for one in ones) for label, ones in theirs.repness.items()}
    mine = {label: sorted(ours["representative"][named[label]]) for label in chosen}
    check(f"{name}: representative statements", chosen == mine, (chosen, mine))


for conversation in sorted(os.listdir(FOLDER)):
    if os.path.isdir(os.path.join(FOLDER, conversation)):
        compare(conversation)
sys.exit(1 if failed else 0)
