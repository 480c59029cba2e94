package fr.passerelle.partenaires.registre;

/** A partner was merged into another, which goes on for both: whoever keeps the number of the first now keeps the second’s. */
public record PartenaireReuni(long absorbe, long garde) {
}
