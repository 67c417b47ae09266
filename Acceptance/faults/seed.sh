# Sourced by the checks that spoil copies of a site. Builds the demonstration in "$SANAD_WORK/seed".
# Its simulated witnesses live beside it and are not copied with it: so the site says, on record,
# that it goes on without any.
"$SANAD_BIN/sanad" demo --data "$SANAD_WORK/seed" --build-only >/dev/null 2>&1
seed=(--data "$SANAD_WORK/seed/site" --keys "$SANAD_WORK/seed/keys")
printf 'log %s\nquorum none\n' "$("$SANAD_BIN/sanad" keys show "${seed[@]}" | head -1)" \
    >"$SANAD_WORK/no-witnesses.txt"
"$SANAD_BIN/sanad" witnesses adopt "$SANAD_WORK/no-witnesses.txt" "${seed[@]}" \
    --reason "A copy for checks has no witnesses." >/dev/null
