-- The room is called by what it holds: timed jobs are tasks too.
alter schema travaux rename to taches;
