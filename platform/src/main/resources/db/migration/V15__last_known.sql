-- When something about who is paid was last learnt, without looking at all of it.
create index recording_payee_by_time on recording_payee (known_since);
create index recording_artist_by_time on recording_artist (known_since);
