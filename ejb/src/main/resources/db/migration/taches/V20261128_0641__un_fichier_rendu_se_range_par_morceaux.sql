-- What a task gives back may be long: it is kept and fetched piece by piece, never whole in memory.
create table taches.morceau (
    tache_id bigint  not null,
    sens     text    not null,
    rang     integer not null,
    octets   bytea   not null,
    constraint morceau_pk primary key (tache_id, sens, rang),
    constraint morceau_fichier_fk foreign key (tache_id, sens) references taches.fichier (tache_id, sens) on delete cascade
);
alter table taches.fichier alter column contenu drop not null;
insert into taches.morceau (tache_id, sens, rang, octets) select tache_id, sens, 0, contenu from taches.fichier where sens = 'RENDU';
update taches.fichier set contenu = null where sens = 'RENDU';
