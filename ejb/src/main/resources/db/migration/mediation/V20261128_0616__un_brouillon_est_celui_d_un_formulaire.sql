-- Two forms opened at once had one draft: registering in one erased what the other had kept. Each has its own now, with its attachments,
-- which a foreign key keeps as long as the draft itself.
alter table mediation.brouillon drop constraint brouillon_pk;
alter table mediation.brouillon add column id bigint generated always as identity;
alter table mediation.brouillon add constraint brouillon_pk primary key (id);
create index brouillon_identifiant_ix on mediation.brouillon (identifiant, maj_le desc);

create table mediation.brouillon_piece (
    brouillon_id bigint not null,
    piece_id     bigint not null,
    constraint brouillon_piece_pk primary key (brouillon_id, piece_id),
    constraint brouillon_piece_brouillon_fk foreign key (brouillon_id) references mediation.brouillon (id) on delete cascade,
    constraint brouillon_piece_piece_fk foreign key (piece_id) references pieces.piece (id)
);
create index brouillon_piece_piece_ix on mediation.brouillon_piece (piece_id);

insert into mediation.brouillon_piece (brouillon_id, piece_id)
select distinct b.id, p.id
from mediation.brouillon b
cross join lateral jsonb_array_elements_text(case jsonb_typeof(b.contenu -> 'pieces') when 'array' then b.contenu -> 'pieces' else '[]' end) n
join pieces.piece p on p.id = n::bigint and p.deposee_par = b.identifiant;
