-- Whoever holds a session may try to guess the password of its owner: after a few wrong ones the session ends.
alter table comptes.session add column echecs integer not null default 0;
