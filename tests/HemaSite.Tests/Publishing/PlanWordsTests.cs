using HemaSite.Output.Manifests;
using HemaSite.Publishing.Plans;
using HemaSite.Publishing.Words;

namespace HemaSite.Tests.Publishing;

public sealed class PlanWordsTests
{
    [Theory]
    [InlineData("kk", "2 жаңа мақала, 1 түзету")]
    [InlineData("ru", "2 новые статьи, 1 исправление")]
    [InlineData("en", "2 new articles, 1 correction")]
    public void A_plan_is_told_in_articles(string language, string words) =>
        Assert.StartsWith(words + "\n", PlanWords.Plan(Plan(["a1"], ["a2", "b1", "c1"]), language), StringComparison.Ordinal);

    [Theory]
    [InlineData("ru", 1, "1 новая статья")]
    [InlineData("ru", 5, "5 новых статей")]
    [InlineData("ru", 11, "11 новых статей")]
    [InlineData("ru", 21, "21 новая статья")]
    [InlineData("ru", 22, "22 новые статьи")]
    [InlineData("kk", 1, "1 жаңа мақала")]
    [InlineData("kk", 21, "21 жаңа мақала")]
    [InlineData("en", 1, "1 new article")]
    [InlineData("en", 12, "12 new articles")]
    public void Numbers_ask_for_their_forms(string language, int count, string words) =>
        Assert.Equal(words, PlanWords.Summary(Plan([], [.. Enumerable.Range(0, count).Select(number => $"p{number}1")]), language));

    [Theory]
    [InlineData("kk", "2 мақала алынады")]
    [InlineData("ru", "2 статьи снимаются")]
    [InlineData("en", "2 articles removed")]
    public void Loss_is_told(string language, string words) => Assert.Equal(words, PlanWords.Summary(Plan(["a1", "b1"], []), language));

    [Fact]
    public void Translations_of_one_post_are_one_article_and_every_page_is_named()
    {
        var plan = Plan([], ["a1"]);
        Assert.Equal(2, plan.New.Site.Pages.Length);
        Assert.Equal("1 new article", PlanWords.Summary(plan, "en"));
        Assert.Contains("  + /kk/a/  Title a\n  + /ru/a/  Title a\n", PlanWords.Plan(plan, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_theme_is_no_correction() => Assert.Equal(
        "no text changes",
        PlanWords.Summary(PublicationPlan.Between(Site(["a1"]), Site(["a1"]) with { Files = [new(new("index.html"), 1, "other")] }), "en"));

    [Fact]
    public void Nothing_to_do_is_said() =>
        Assert.Equal("Оқырмандар сайттың осы нұсқасын қазірдің өзінде көріп отыр; ештеңе істеудің қажеті жоқ.", PlanWords.Summary(Plan(["a1"], ["a1"]), "kk"));

    private static PublicationPlan Plan(string[] old, string[] next) => PublicationPlan.Between(Site(old), Site(next));

    // "a1": the post a in its first wording, in two languages.
    private static Manifest Site(string[] posts) => new("1", [])
    {
        Site = new("example.kz")
        {
            Pages =
            [
                .. from post in posts
                   from language in new[] { "kk", "ru" }
                   select new PublishedPage(new($"{language}/{post[..^1]}/index.html"), true, $"/{post[..^1]}", $"Title {post[..^1]}", post),
            ],
        },
    };
}
