-- Search blind to accents and case, tolerant to typing errors, with the database's own French dictionary.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create schema if not exists commun;

-- unaccent() alone is not immutable, hence useless in an index; naming its dictionary makes it so.
create function commun.sans_accent(texte text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, texte));

create text search configuration commun.francais (copy = pg_catalog.french);
alter text search configuration commun.francais
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;
