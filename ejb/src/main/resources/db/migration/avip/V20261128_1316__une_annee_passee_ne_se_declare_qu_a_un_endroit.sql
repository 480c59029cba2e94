-- What is declared of a past year is kept with the figures (avip.annee_declaree): once, and there.
drop table avip.labels_declares;
