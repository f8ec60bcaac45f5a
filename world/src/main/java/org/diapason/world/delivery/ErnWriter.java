package org.diapason.world.delivery;

/** A NewReleaseMessage under construction, with what the versions of ERN write alike. */
abstract class ErnWriter {
    final Message message;
    final Xml xml = new Xml();

    ErnWriter(Message message) {
        this.message = message;
    }

    final void header() {
        xml.open("MessageHeader");
        xml.leaf("MessageThreadId", message.id());
        xml.leaf("MessageId", message.id());
        party("MessageSender", message.supplier().id(), message.supplier().name());
        party("MessageRecipient", Message.RECIPIENT_ID, Message.RECIPIENT_NAME);
        xml.leaf("MessageCreatedDateTime", message.created());
        xml.close();
    }

    private void party(String role, String id, String name) {
        xml.open(role).leaf("PartyId", id);
        xml.open("PartyName").leaf("FullName", name).close().close();
    }

    final void soundRight() {
        xml.open("PLine");
        xml.leaf("Year", Integer.toString(message.release().delivered().getYear()));
        xml.leaf("PLineText", message.soundRight()).close();
    }
}
