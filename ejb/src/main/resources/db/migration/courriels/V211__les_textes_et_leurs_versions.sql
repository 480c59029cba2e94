-- The texts as people of the house changed them; the one delivered is in the application. The last version holds; without a
-- body it says: back to the text delivered.
create table courriels.version_texte (
    texte   text        not null,
    version integer     not null,
    sujet   text,
    corps   text,
    le      timestamptz not null,
    auteur  text        not null,
    constraint version_texte_pk primary key (texte, version),
    constraint version_texte_depuis_un check (version >= 1)
);
