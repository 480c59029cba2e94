-- Until when a mail is of use: one that carries a link or a code is not sent once it has ended, nor its address kept.
alter table courriels.envoi add column perime_le timestamptz;
create index envoi_perime_ix on courriels.envoi (perime_le) where perime_le is not null;
