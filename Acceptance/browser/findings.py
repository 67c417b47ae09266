"""What the checks found: faults fail the run, notes are printed and do not."""

from collections import defaultdict


class Findings:
    # Places shown of each rule.
    SHOWN = 8

    def __init__(self):
        self._faults = defaultdict(list)
        self._notes = defaultdict(list)
        self.counts = defaultdict(int)

    def fault(self, rule, where, what=""):
        self._add(self._faults, rule, where, what)

    def note(self, rule, where, what=""):
        self._add(self._notes, rule, where, what)

    @staticmethod
    def _add(found, rule, where, what):
        if (where, what) not in found[rule]:
            found[rule].append((where, what))

    @property
    def has_faults(self):
        return bool(self._faults)

    def write(self):
        for title, found in (("note", self._notes), ("FAULT", self._faults)):
            for rule in sorted(found):
                places = found[rule]
                print(f"{title}: {rule} ({len(places)})")
                for where, what in places[: self.SHOWN]:
                    print(f"    {where}  {what}".rstrip())
        print(", ".join(f"{count} {name}" for name, count in sorted(self.counts.items())))
