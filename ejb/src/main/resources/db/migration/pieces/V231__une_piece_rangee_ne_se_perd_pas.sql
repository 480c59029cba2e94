-- Whoever files a piece says so by a foreign key: the database then refuses to lose it, and knows which ones nobody filed.
alter table mediation.document add constraint document_piece_fk foreign key (piece_id) references pieces.piece (id);
create index document_piece_ix on mediation.document (piece_id);
create index piece_deposee_le_ix on pieces.piece (deposee_le);
create index piece_empreinte_ix on pieces.piece (empreinte);

-- The pieces deposited before that instant that no foreign key points to, whichever room it belongs to.
create function pieces.jamais_rangees(avant timestamptz) returns setof pieces.piece language plpgsql stable as $$
declare
    rangee text;
begin
    select string_agg(format('and not exists (select 1 from %s r where r.%I = p.id)', c.conrelid::regclass, a.attname), ' ')
        into rangee
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'pieces.piece'::regclass;
    return query execute 'select p.* from pieces.piece p where p.deposee_le < $1 ' || coalesce(rangee, '') using avant;
end;
$$;
