package fr.passerelle.socle.signatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A frozen document of a round, with its fingerprint that day. */
@Embeddable
class DocumentSigne {

    @Column(name = "document_id")
    private long document;
    private String empreinte;

    protected DocumentSigne() {
    }

    DocumentSigne(long document, String empreinte) {
        this.document = document;
        this.empreinte = empreinte;
    }

    String empreinte() {
        return empreinte;
    }

    CircuitVu.DocumentASigner enVue() {
        return new CircuitVu.DocumentASigner(document, empreinte);
    }
}
