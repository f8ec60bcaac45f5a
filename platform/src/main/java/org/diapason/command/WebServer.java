package org.diapason.command;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.audio.Audition;
import org.diapason.charter.Board;
import org.diapason.charter.Charter;
import org.diapason.effects.exposure.EligibilityFeed;
import org.diapason.effects.exposure.FeedConsumers;
import org.diapason.effects.exposure.webhook.Webhooks;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.withdrawal.Shelf;
import org.diapason.facts.catalogue.Artists;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.CatalogueImport;
import org.diapason.facts.catalogue.Completions;
import org.diapason.facts.catalogue.Contracts;
import org.diapason.facts.catalogue.EarlierStrikes;
import org.diapason.facts.catalogue.Hearings;
import org.diapason.facts.catalogue.Profiles;
import org.diapason.facts.delivery.Deals;
import org.diapason.facts.delivery.Deliveries;
import org.diapason.facts.exposure.Exposures;
import org.diapason.facts.listening.Listens;
import org.diapason.facts.listening.Pools;
import org.diapason.facts.people.MachineTokens;
import org.diapason.facts.people.Staff;
import org.diapason.journal.Journal;
import org.diapason.journal.tiles.LogFiles;
import org.diapason.journal.tiles.LogFolder;
import org.diapason.judgement.CaseQueue;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Intake;
import org.diapason.listens.Resources;
import org.diapason.proposals.audition.Auditions;
import org.diapason.store.Blobs;
import org.diapason.store.DataFolder;
import org.diapason.store.Role;
import org.diapason.web.Site;
import org.diapason.web.office.CloseChecklist;
import org.diapason.web.office.CurrentAccount;
import org.diapason.web.office.MonthAccount;
import org.diapason.web.office.MonthClose;
import org.diapason.web.office.RulesToSign;
import org.diapason.web.signin.FirstAdministrator;
import org.diapason.web.signin.SamplePeople;
import org.diapason.web.signin.SignIn;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages, served around the rooms of a program. Closing it lets requests under way end first. */
final class WebServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * What is served, and where.
     *
     * @param port 0 for any that is free
     * @param address 127.0.0.1 unless the service is to be reached from elsewhere
     * @param samples people of a demonstration; empty for real use
     */
    record Place(int port, String address, SamplePeople samples) {
        boolean isDemonstration() {
            return !samples.people().isEmpty();
        }
    }

    static WebServer start(Program program, Place place) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", place.port());
        settings.put("server.address", place.address());
        settings.put("diapason.demonstration", place.isDemonstration());
        return new WebServer(new SpringApplicationBuilder(Site.class)
                .initializers(context -> furnish((GenericApplicationContext) context, program, place))
                .properties(settings)
                .registerShutdownHook(false)
                .run());
    }

    /** What Spring made, for tests to look at. */
    ApplicationContext context() {
        return context;
    }

    Webhooks webhooks() {
        return context.getBean(Webhooks.class);
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    /** The path at which the first administrator sets a password; empty once somebody works here. */
    Optional<String> findWelcome() {
        return context.getBean(FirstAdministrator.class).findWelcome();
    }

    private static void furnish(GenericApplicationContext context, Program program, Place place) {
        Furniture rooms = new Furniture(context);
        rooms.put(Clock.class, program::clock);
        rooms.put(Charter.class, program::charter);
        rooms.put(Board.class, program::board);
        rooms.put(Journal.class, program::journal);
        rooms.put(LogFiles.class, () -> new LogFolder(program.folder().journal()));
        rooms.put(DataFolder.class, program::folder);
        rooms.put(Blobs.class, () -> program.folder().blobs());
        rooms.put(Resources.class, program::resources);
        rooms.put(Staff.class, program::staff);
        rooms.put(MachineTokens.class, () -> new MachineTokens(program.role(Role.OFFICE), program.clock()));
        rooms.put(CatalogueImport.class, program::catalogueImport);
        rooms.put(Exposures.class, () -> new Exposures(program.role(Role.OFFICE), program.clock()));
        rooms.put(SignIn.class, () -> new SignIn(program.staff(), program.clock()));
        rooms.put(SamplePeople.class, place::samples);
        rooms.put(Catalogue.class, program::catalogue);
        rooms.put(Contracts.class, program::contracts);
        rooms.put(Profiles.class, () -> new Profiles(program.role(Role.OFFICE), program.clock()));
        rooms.put(Artists.class, () -> new Artists(program.role(Role.OFFICE)));
        rooms.put(Completions.class, () -> new Completions(program.role(Role.OFFICE), program.clock()));
        rooms.put(EarlierStrikes.class, program::earlierStrikes);
        rooms.put(Deliveries.class, program::deliveries);
        rooms.put(Deals.class, () -> new Deals(program.role(Role.OFFICE), program.clock()));
        rooms.put(Hearings.class, () -> new Hearings(program.role(Role.OFFICE), program.clock()));
        rooms.put(Auditions.class, () -> new Auditions(program.role(Role.DESK)));
        rooms.put(Listens.class, program::listens);
        rooms.put(Pools.class, program::pools);
        rooms.put(Audition.class, program::audition);
        rooms.put(Cases.class, program::cases);
        rooms.put(CaseQueue.class, () -> new CaseQueue(program.role(Role.DESK)));
        rooms.put(Docket.class, () -> program.docket(place.isDemonstration()));
        rooms.put(Decisions.class, program::decisions);
        rooms.put(Shelf.class, program::shelf);
        rooms.put(EligibilityFeed.class, program::eligibilityFeed);
        rooms.put(FeedConsumers.class, program::feedConsumers);
        rooms.put(Webhooks.class, () -> program.webhooks(place.isDemonstration()));
        rooms.put(Intake.class, program::officeIntake);
        rooms.put(MonthAccount.class, program::account);
        rooms.put(ClosedMonths.class, program::closedMonths);
        rooms.put(MonthClose.class, program::monthClose);
        rooms.put(RulesToSign.class, program::rulesToSign);
        rooms.put(CloseChecklist.class, () -> new CloseChecklist(program.cases(), program.deliveries()));
        rooms.put(CurrentAccount.class, () -> new CurrentAccount(program.account(), program.pools(), program.clock()));
    }

    /** The program's own objects, as beans. */
    private record Furniture(GenericApplicationContext context) {
        <T> void put(Class<T> type, Supplier<T> room) {
            context.registerBean(type, room, definition -> definition.setDestroyMethodName(""));
        }
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }
}
