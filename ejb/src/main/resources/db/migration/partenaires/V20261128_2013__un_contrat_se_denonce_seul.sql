-- One contract may be denounced while its convention goes on: when it was received, from whom, why. Its last day is then known ahead.
alter table partenaires.contrat
    add column denonce_le date,
    add column denonce_par text,
    add column denonciation_motif text,
    add constraint contrat_denonce_par_connu check (denonce_par in ('CAF', 'PARTENAIRE')),
    add constraint contrat_denonce_a_une_fin check (denonce_le is null or (denonce_par is not null and finit_le is not null));
