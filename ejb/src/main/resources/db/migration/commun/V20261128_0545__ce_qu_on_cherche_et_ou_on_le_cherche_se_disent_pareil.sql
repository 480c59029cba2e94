-- What is looked for and where it is looked for are first put in the same words: letters and digits alone, small, without accents.
-- Signs of every kind separate words, so that « RSA/AAH », « -250 € » or « indu.Elle » are found by what they hold, whatever the
-- language of the database: the parser then meets nothing that it would read as a file, a host or a negative number. Ranges are
-- those of Unicode, spelled out: classes of letters are not the same from one database to the next.
create function commun.mots(texte text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, translate(texte, '°º№', '   '))),
        '[^a-z0-9\u00c0-\u02af\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uffdc\U00010000-\U0001efff\U00020000-\U0003ffff]+',
        ' ', 'g'));

-- Names have no word too common to be one: Lê, Du, Son are names.
create text search configuration commun.noms (copy = pg_catalog.simple);

-- The words of names as they are, marked A, then their roots and those of the texts.
create function commun.indexer(noms text, textes text) returns tsvector
    language sql immutable strict parallel safe
    return setweight(to_tsvector('commun.noms'::regconfig, commun.mots(noms)), 'A')
        || to_tsvector('commun.francais'::regconfig, commun.mots(noms || ' ' || textes));

-- Whether the dictionary ignores all these words.
create function commun.courant(texte text) returns boolean
    language sql immutable strict parallel safe
    return commun.mots(texte) <> '' and numnode(plainto_tsquery('commun.francais'::regconfig, commun.mots(texte))) = 0;

-- All these words, each as it is or by its root; those the dictionary ignores are asked of names, when there are no others.
create function commun.cherche(texte text) returns tsquery
    language sql immutable strict parallel safe
    return (select cast(string_agg(case when numnode(m.racine) = 0 then m.tel || ':A'
                when m.tel = m.racine::text then m.tel else '(' || m.tel || ' | ' || m.racine || ')' end, ' & ') as tsquery)
        from (select plainto_tsquery('commun.noms'::regconfig, mot)::text as tel, plainto_tsquery('commun.francais'::regconfig, mot) as racine
            from string_to_table(commun.mots(texte), ' ') mot where mot <> '') m
        where numnode(m.racine) > 0 or commun.courant(texte));

-- These words one after the other.
create function commun.suite(texte text) returns tsquery
    language sql immutable strict parallel safe
    return phraseto_tsquery('commun.noms'::regconfig, commun.mots(texte)) || phraseto_tsquery('commun.francais'::regconfig, commun.mots(texte));

-- A name is found by any of its words in any order, whether what separates them was typed or not: after the words, all of them
-- in one. A word of two letters is a whole word, one of three begins a word, a longer one is anywhere.
create function commun.cherchable(plie text) returns text
    language sql immutable strict parallel safe
    return ' ' || plie || ' ' || replace(plie, ' ', '') || ' ';

-- What each word typed asks of what is searchable; nothing typed finds nothing.
create function commun.motifs(saisi text) returns text[]
    language sql immutable strict parallel safe
    return coalesce((select array_agg(case when length(mot) <= 2 then '% ' || mot || ' %' when length(mot) = 3 then '% ' || mot || '%'
            else '%' || mot || '%' end)
        from string_to_table(commun.mots(saisi), ' ') mot where mot <> ''), array['']);

create function commun.nomme(noms text, saisi text) returns boolean
    language sql immutable strict parallel safe
    return commun.cherchable(commun.mots(noms)) like all (commun.motifs(saisi));
