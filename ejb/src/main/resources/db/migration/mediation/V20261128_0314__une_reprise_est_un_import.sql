-- Past years come by the imports of the house: the batches already there keep their numbers.
insert into imports.lot (id, code, objet, fichier, empreinte, lignes, importe_le, importe_par)
select id, case when fichier ilike 'indicateurs%' then 'mediation.indicateurs' else 'mediation.saisines' end, annee::text, fichier, empreinte,
       lignes, importe_le, importe_par
from mediation.lot_reprise;
select setval(pg_get_serial_sequence('imports.lot', 'id'), greatest(1, (select max(id) from imports.lot)), exists (select from imports.lot));

alter table mediation.saisine drop constraint saisine_lot_fk;
alter table mediation.saisine add constraint saisine_lot_fk foreign key (lot_reprise_id) references imports.lot (id);
alter table mediation.indicateur_publie drop constraint indicateur_publie_lot_fk;
alter table mediation.indicateur_publie add constraint indicateur_publie_lot_fk foreign key (lot_reprise_id) references imports.lot (id);
drop table mediation.lot_reprise;
