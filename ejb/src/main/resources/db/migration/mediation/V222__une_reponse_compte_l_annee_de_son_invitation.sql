-- An answer given in January to an invitation of December counts beside that invitation: a rate never passes 100 %.
alter table mediation.invitation_enquete add column annee integer, add column trimestre integer;
update mediation.invitation_enquete set annee = extract(year from expire_le), trimestre = extract(quarter from expire_le);
alter table mediation.invitation_enquete alter column annee set not null, alter column trimestre set not null,
    add constraint invitation_enquete_trimestre check (trimestre between 1 and 4);
