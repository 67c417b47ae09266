// Proofs: what a stranger links to recompute the log and catch us if we cheat.
//
// Log           the public files: layout, sources (folder, tar, memory), disclosures
// Folds         pure folds over entries: structure, no unexplained change, no lost voice, texts
// Verification  checks a log from its bytes alone, and against what was kept earlier
// Findings      what was found, in plain English and in JSON
// Cheats        ways for an operator to lie, so that tests and visitors see each one caught
