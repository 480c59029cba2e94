-- A past file tells that an équité proposal was made, not what it said nor what was decided.
alter table mediation.saisine add column equite_reprise boolean not null default false;

-- Published figures come by batch too, and leave with it.
alter table mediation.indicateur_publie add column lot_reprise_id bigint;
alter table mediation.indicateur_publie add constraint indicateur_publie_lot_fk
    foreign key (lot_reprise_id) references mediation.lot_reprise (id);
create index indicateur_publie_lot_ix on mediation.indicateur_publie (lot_reprise_id);
