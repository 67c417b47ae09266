"""What the demonstration prints when it is ready."""

import re
from urllib.parse import urlsplit


class Tour:
    def __init__(self, said):
        self.base = re.search(r"ready after .*?(http://\S+?)/?\s*$", said, re.M).group(1)
        self.sentence = self._address(r"A sentence\s+(\S+)", said)
        self.sentence_in_urdu = self._address(r"in Urdu:\s+(\S+)", said)
        self.number = self._address(r"A number\s+(\S+)", said)
        self.find = self._address(r"A receipt\s+(\S+)", said)
        self.code = re.search(r"with the code\s+(\S+)", said).group(1)
        self.cheat = self._address(r"A cheat\s+(\S+)", said)
        self.sign_in = self._address(r"Officers' desk\s+(\S+)", said)

    @staticmethod
    def _address(pattern, said):
        parts = urlsplit(re.search(pattern, said).group(1))
        return parts.path + ("?" + parts.query if parts.query else "")
