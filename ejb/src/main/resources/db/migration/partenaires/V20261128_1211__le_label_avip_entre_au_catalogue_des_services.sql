alter table partenaires.contrat drop constraint contrat_service_connu;
alter table partenaires.contrat add constraint contrat_service_connu
    check (service in ('CDAP', 'AFAS', 'BAILLEURS', 'ADONIS', 'RSA', 'ESAT', 'MONENFANT', 'DGFIP', 'FILOUE', 'AVIP'));
