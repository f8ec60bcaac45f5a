package org.diapason.world.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diapason.world.catalogue.Supplier;

/** Deliveries that nobody may accept: each must end in quarantine, and the others must go on. */
final class BrokenDeliveries {
    private BrokenDeliveries() {}

    /**
     * Writes them as one supplier's last deliveries before the month.
     *
     * @return how many there are
     */
    static int write(Path folder, Supplier supplier, YearMonth month) throws IOException {
        String day = month.atDay(1).minusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        int number = 90;
        Map<String, String> messages = messages();
        for (Map.Entry<String, String> message : messages.entrySet()) {
            Path delivery = folder.resolve(day + "_" + supplier.id() + "_" + number++);
            Files.createDirectories(delivery);
            Files.writeString(delivery.resolve(message.getKey() + ".xml"), message.getValue());
        }
        return messages.size();
    }

    private static Map<String, String> messages() {
        Map<String, String> messages = new LinkedHashMap<>();
        messages.put("MALFORMED", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" AvsVersionId="3">
                  <MessageHeader>
                    <MessageId>MALFORMED</MessageId>
                """);
        messages.put("UNKNOWN-VERSION", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/99" AvsVersionId="99">
                  <MessageHeader>
                    <MessageId>UNKNOWN-VERSION</MessageId>
                  </MessageHeader>
                </ern:NewReleaseMessage>
                """);
        messages.put("ENTITY", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE message [ <!ENTITY secret SYSTEM "file:///etc/hostname"> ]>
                <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" AvsVersionId="3">
                  <MessageHeader>
                    <MessageId>&secret;</MessageId>
                  </MessageHeader>
                </ern:NewReleaseMessage>
                """);
        return messages;
    }
}
