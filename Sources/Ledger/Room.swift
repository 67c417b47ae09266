// Ledger: the Merkle log as pure values. No database, no network, no clock.
//
// Tree      leaf and node hashes, inclusion and consistency proofs, the growing edge (RFC 9162 §2.1)
// Tiles     addresses, hash tiles and entry bundles as static files (c2sp.org/tlog-tiles)
// Notes     signed notes, keys and checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint)
// Receipts  offline proofs that an entry is in the log (c2sp.org/tlog-proof)
