package fr.passerelle.socle.journal.integrite;

/**
 * Something that was done to the journal without it.
 *
 * @param rang its place in the chain, or {@code null} for a line that was never in it
 * @param ligne the number of the line, or {@code null} when its seal went with it
 */
public record Faute(NatureFaute nature, Long rang, Long ligne) {
}
