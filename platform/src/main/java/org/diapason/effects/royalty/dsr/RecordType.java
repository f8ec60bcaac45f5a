package org.diapason.effects.royalty.dsr;

import java.util.List;

/** A kind of line, with its cells in order, by DDEX's names for them. */
enum RecordType {
    HEAD(
            "HEAD",
            "RecordType MessageVersion Profile ProfileVersion MessageId MessageCreatedDateTime FileNumber NumberOfFiles"
                    + " UsageStartDate UsageEndDate SenderPartyId SenderName ServiceDescription RecipientPartyId"
                    + " RecipientName RepresentedRepertoire"),
    /** A territory and plan, for publishers and societies. */
    MARKET(
            "SY02.02",
            "RecordType SummaryRecordId DistributionChannel DistributionChannelDPID CommercialModel UseType Territory"
                    + " ServiceDescription Usages Users CurrencyOfReporting NetRevenue RightsController"
                    + " RightsControllerPartyId AllocatedUsages AllocatedRevenue AllocatedNetRevenue RightsType"
                    + " ContentCategory CurrencyOfTransaction ExchangeRate RightsTypePercentage"),
    RESOURCE(
            "AS02.02",
            "RecordType BlockId ResourceReference DspResourceId ISRC Title SubTitle DisplayArtistName"
                    + " DisplayArtistPartyId Duration ResourceType ISWC ComposerAuthor ComposerAuthorPartyId Arranger"
                    + " ArrangerPartyId MusicPublisher MusicPublisherPartyId WorkContributor WorkContributorPartyId"
                    + " ProprietaryWorkId IsMasterRecording"),
    USAGE(
            "SU02",
            "RecordType BlockId SummaryRecordId SalesTransactionId TransactedRelease TransactedResource"
                    + " IsRoyaltyBearing NumberOfStreams PriceConsumerPaidExcSalesTax PromotionalActivity"),
    FOOT(
            "FOOT",
            "RecordType NumberOfLinesInFile NumberOfLinesInReport NumberOfSummaryRecords NumberOfBlocksInFile"
                    + " NumberOfBlocksInReport"),
    /** A territory and plan, for a record company. */
    ACCOUNT(
            "SY10",
            "RecordType SummaryRecordId DistributionChannelName DistributionChannelDPID CommercialModel UseType"
                    + " ReportingPeriodStartDate ReportingPeriodEndDate SubscriberType Subscribers ActiveSubscribers"
                    + " PromotionalActivity Territory ServiceDescription OfferType Quality Usages AllocatedUsages Returns"
                    + " MusicUsageRatio CurrencyOfTransaction CurrencyOfAccounting ExchangeRate ExchangeRateSource"
                    + " DateOfCurrencyExchange GrossRevenueInCurrencyOfTransaction GrossRevenueInCurrencyOfAccounting"
                    + " CalculationType CalculationValue DeductionType DeductionsInCurrencyOfTransaction"
                    + " DeductionsInCurrencyOfAccounting NetRevenueInCurrencyOfTransaction"
                    + " NetRevenueInCurrencyOfAccounting AllocatedRevenueInCurrencyOfTransaction"
                    + " AllocatedRevenueInCurrencyOfAccounting AllocatedNetRevenueInCurrencyOfTransaction"
                    + " AllocatedNetRevenueInCurrencyOfAccounting RightsControllerMarketShare"
                    + " SubscriptionFeeInCurrencyOfTransaction SubscriptionFeeInCurrencyOfAccounting"
                    + " UsageIndependentFeeType UsageIndependentFeeInCurrencyOfTransaction"
                    + " UsageIndependentFeeInCurrencyOfAccounting FinalTotalAmountInCurrencyOfTransaction"
                    + " FinalTotalAmountInCurrencyOfAccounting"),
    SALE(
            "SR08",
            "RecordType SalesTransactionId ReleaseGRid ReleaseICPN DspReleaseId LabelReleaseId ProprietaryReleaseId"
                    + " ReleaseContextReleaseGRid ReleaseType ReleaseTitle ReleaseSubTitle ReleaseDisplayArtistName"
                    + " ReleaseDisplayArtistPartyId ResourceISRC ResourceISAN DspResourceId LabelResourceId"
                    + " ProprietaryResourceId ResourceContextReleaseGRid ResourceType ResourceTitle ResourceSubTitle"
                    + " ResourceDisplayArtistName ResourceDisplayArtistPartyId SummaryRecordId SalesTransactionDate"
                    + " TotalUsages Returns NetUsage WholesalePriceInCurrencyOfTransaction"
                    + " WholesalePriceInCurrencyOfAccounting SuggestedConsumerPriceInCurrencyOfTransaction"
                    + " SuggestedConsumerPriceInCurrencyOfAccounting PriceType PriceRangeType"
                    + " PriceConsumerPaidExcSalesTaxInCurrencyOfTransaction"
                    + " PriceConsumerPaidExcSalesTaxInCurrencyOfAccounting DeductionType"
                    + " DeductionsInCurrencyOfTransaction DeductionsInCurrencyOfAccounting RightSharePercentage"
                    + " CalculatedUnitPriceInCurrencyOfTransaction CalculatedUnitPriceInCurrencyOfAccounting"
                    + " AllocatedRevenueInCurrencyOfTransaction AllocatedRevenueInCurrencyOfAccounting"
                    + " AllocatedNetRevenueInCurrencyOfTransaction AllocatedNetRevenueInCurrencyOfAccounting"
                    + " CopyrightObligationWithDSP"),
    CLOSING("SRFO", "RecordType NumberOfLinesInReport NumberOfSummaryRecords");

    private final String code;
    private final List<String> cells;

    RecordType(String code, String cells) {
        this.code = code;
        this.cells = List.of(cells.split(" "));
    }

    String code() {
        return code;
    }

    List<String> cells() {
        return cells;
    }
}
