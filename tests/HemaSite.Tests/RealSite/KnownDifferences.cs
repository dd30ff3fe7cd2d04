using System.Collections.Frozen;

namespace HemaSite.Tests.RealSite;

/// <summary>Where our pages differ from Grav's on purpose. Every line has its reason; a line that is not needed any more fails a test.</summary>
public static class KnownDifferences
{
    private const string PriceList = "Grav prints a price list, its button and its script from a live server; content is never run as a program here";

    /// <summary>Pages whose text differs, by folder and language.</summary>
    public static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["06.branches/contacts-astana kk"] = PriceList,
        ["06.branches/contacts-astana ru"] = PriceList,
        ["06.branches/contacts-astana en"] = PriceList,
        ["06.branches/contacts-karaganda kk"] = PriceList,
        ["06.branches/contacts-karaganda ru"] = PriceList,
        ["06.branches/contacts-karaganda en"] = PriceList,
        ["06.branches/contacts-ust-kamenogorsk kk"] = PriceList,
        ["06.branches/contacts-ust-kamenogorsk ru"] = PriceList,
        ["06.branches/contacts-ust-kamenogorsk en"] = PriceList,
    }.ToFrozenDictionary();

    /// <summary>Summaries that Grav cuts after 300 letters in the middle of a word and we at the end of a word or sentence: equal as far as both go.</summary>
    public static readonly FrozenSet<string> CutSummaries = FrozenSet.Create(
        "02.news/07.2017-11-24-guests en");

    /// <summary>Pages with fewer pictures than Grav shows: the content names pictures that it does not have.</summary>
    public static readonly FrozenDictionary<string, string> Pictures = new Dictionary<string, string>
    {
        ["01.home kk"] = "four pictures /user/images/bg-*.png are missing in the content; Grav shows broken pictures",
        ["01.home ru"] = "four pictures /user/images/bg-*.png are missing in the content; Grav shows broken pictures",
        ["01.home en"] = "four pictures /user/images/bg-*.png are missing in the content; Grav shows broken pictures",
    }.ToFrozenDictionary();

    public static string KeyOf(GravPage page) => $"{page.Folder} {page.Language}";
}
