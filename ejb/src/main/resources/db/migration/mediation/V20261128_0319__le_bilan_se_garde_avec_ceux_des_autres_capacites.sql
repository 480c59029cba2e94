-- What was frozen and written moves as it is, not a byte of the figures changed. The other rooms only ask which years are closed.
insert into bilans.version (capacite, annee, version, arrete_le, arrete_par, motif, chiffres)
    select 'mediation', annee, version, arrete_le, arrete_par, motif, chiffres from mediation.bilan_version;
insert into bilans.texte (capacite, annee, bloc, texte, version, maj_le, maj_par)
    select 'mediation', annee, bloc, texte, version, maj_le, maj_par from mediation.bilan_texte;

drop table mediation.bilan_version;
drop table mediation.bilan_texte;
drop function mediation.refuser_changement();

create view mediation.annee_arretee as
    select distinct annee from bilans.version where capacite = 'mediation';
