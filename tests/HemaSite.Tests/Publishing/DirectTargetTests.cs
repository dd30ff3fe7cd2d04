using System.Text;
using HemaSite.Output.Manifests;
using HemaSite.Publishing.Direct;
using HemaSite.Publishing.Stores;

namespace HemaSite.Tests.Publishing;

public sealed class DirectTargetTests
{
    private static readonly KeyValuePair<string, byte[]> Foreign = new("photo-of-the-owner.jpg", "mine"u8.ToArray());

    [Fact]
    public void The_second_publication_of_the_same_site_moves_nothing()
    {
        var store = Published();
        Assert.True(new DirectTarget(store, Sample.Options).Plan(Sample.Old.Manifest).IsEmpty);
    }

    [Fact]
    public void A_publication_that_came_between_a_plan_and_its_carrying_out_is_not_mixed_in()
    {
        var store = Published();
        using var late = new DirectTarget(store, Sample.Options);
        var plan = late.Plan(Sample.New.Manifest);
        new Sample(("index.html", "meanwhile"), ("kk/index.html", "other bytes")).PublishTo(new DirectTarget(store, Sample.Options));

        late.Publish(plan, Sample.New, TestContext.Current.CancellationToken);
        Assert.Equal("same", Encoding.UTF8.GetString(store.Files["kk/index.html"]));
        Assert.Superset(Sample.New.Lines.ToHashSet(), store.Lines.ToHashSet());
    }

    [Fact]
    public void A_failure_on_the_way_at_any_operation_is_got_over()
    {
        for (var at = 1; ; at++)
        {
            var store = Published();
            (store.FailAt, var before) = (store.Done.Count + at, store.Done.Count);
            Sample.New.PublishTo(new DirectTarget(store, Sample.Options));
            AssertIs(Sample.New, store);
            if (store.Done.Count - before < at)
            {
                return;
            }
        }
    }

    [Fact]
    public void A_run_that_dies_at_any_operation_leaves_whole_pages_and_the_next_one_finishes()
    {
        for (var at = 1; ; at++)
        {
            var store = new MemoryStore { Files = new(Published().Files), FailAt = at, Dies = true, };
            var died = Record.Exception(() => Sample.New.PublishTo(new DirectTarget(store, Sample.Options))) is not null;
            AssertNoPageWithoutItsStyle(store);
            var next = new MemoryStore { Files = store.Files };
            Sample.New.PublishTo(new DirectTarget(next, Sample.Options));
            AssertIs(Sample.New, next);
            if (!died)
            {
                return;
            }
        }
    }

    [Fact]
    public void A_run_that_dies_and_another_site_after_it_leaves_nothing_behind()
    {
        for (var at = 1; at < 40; at++)
        {
            var store = new MemoryStore { Files = new(Published().Files), FailAt = at, Dies = true };
            Record.Exception(() => Sample.New.PublishTo(new DirectTarget(store, Sample.Options)));
            var next = new MemoryStore { Files = store.Files };
            Sample.Old.PublishTo(new DirectTarget(next, Sample.Options));
            AssertIs(Sample.Old, next);
        }
    }

    [Fact]
    public void The_next_run_goes_on_where_the_last_one_stopped()
    {
        var many = new Sample([.. Enumerable.Range(0, 500).Select(number => ($"news/{number:D3}.jpg", $"{number}"))]);
        var store = new MemoryStore { FailAt = 300, Dies = true };
        Assert.Throws<PublishException>(() => many.PublishTo(new DirectTarget(store, Sample.Options)));
        var next = new MemoryStore { Files = store.Files };
        many.PublishTo(new DirectTarget(next, Sample.Options));
        Assert.InRange(next.Done.Count(step => step.StartsWith("write news/", StringComparison.Ordinal)), 200, 308);
        Assert.Equal(many.Lines, next.Lines);
    }

    [Fact]
    public void A_page_is_never_there_before_its_style_nor_after()
    {
        var store = Published();
        store.Written = _ => AssertNoPageWithoutItsStyle(store);
        Sample.New.PublishTo(new DirectTarget(store, Sample.Options));
        AssertIs(Sample.New, store);
    }

    [Fact]
    public void A_foreign_file_in_the_way_is_refused_and_survives()
    {
        var store = Published();
        store.Files["kk/news/b/index.html"] = "theirs"u8.ToArray();
        Assert.Equal("HS7204", Assert.Throws<PublishException>(() => Sample.New.PublishTo(new DirectTarget(store, Sample.Options))).Rule.Code);
        Assert.Equal("theirs", Encoding.UTF8.GetString(store.Files["kk/news/b/index.html"]));
        Sample.New.PublishTo(new DirectTarget(store, Sample.Options with { TakesOver = true }));
        AssertIs(Sample.New, store);
    }

    [Fact]
    public void A_place_with_foreign_files_is_refused_until_it_may_be_used()
    {
        var store = new MemoryStore { Files = new() { [Foreign.Key] = Foreign.Value } };
        Assert.Equal("HS7203", Assert.Throws<PublishException>(() => new DirectTarget(store, Sample.Options).Read()).Rule.Code);
        Sample.Old.PublishTo(new DirectTarget(store, Sample.Options with { TakesOver = true }));
        AssertIs(Sample.Old, store);
    }

    [Fact]
    public void Readers_are_led_back_and_forth_without_anything_being_sent()
    {
        var store = Published();
        var target = new DirectTarget(store, Sample.Options);
        Sample.New.PublishTo(target);
        var older = Assert.Single(target.Releases());
        Assert.True(target.IsOlder(older));
        store.Written = path => Assert.True(path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".note", StringComparison.Ordinal), path);
        target.Return(older);
        AssertIs(Sample.Old, store);
        var newer = Assert.Single(target.Releases());
        Assert.False(target.IsOlder(newer));
        target.Return(newer);
        AssertIs(Sample.New, store);
    }

    [Fact]
    public void Five_older_publications_are_kept_and_no_object_that_none_of_them_needs()
    {
        var store = new MemoryStore();
        var target = new DirectTarget(store, Sample.Options);
        for (var number = 1; number <= 9; number++)
        {
            new Sample(("index.html", $"home {number}"), ("kk/index.html", "same")).PublishTo(target);
        }

        Assert.Equal(5, target.Releases().Length);
        Assert.Equal(5, store.Files.Keys.Count(path => path.StartsWith(".hemasite/objects/", StringComparison.Ordinal)));
        target.Return(target.Releases()[^1]);
        Assert.Equal("home 4", Encoding.UTF8.GetString(store.Files["index.html"]));
    }

    [Fact]
    public void What_was_not_kept_is_told()
    {
        var target = new DirectTarget(Published(), Sample.Options);
        Assert.Equal("HS7218", Assert.Throws<PublishException>(() => target.Return(new("000001-aa", Sample.New.Manifest))).Rule.Code);
    }

    [Fact]
    public void A_store_that_cannot_copy_has_nothing_to_return_to() =>
        Assert.Equal("HS7217", Assert.Throws<PublishException>(() => new DirectTarget(new PlainStore(new MemoryStore()), Sample.Options).Releases()).Rule.Code);

    private static MemoryStore Published()
    {
        var store = new MemoryStore();
        Sample.Old.PublishTo(new DirectTarget(store, Sample.Options));
        store.Files[Foreign.Key] = Foreign.Value;
        store.Done.Clear();
        return store;
    }

    private static void AssertIs(Sample site, MemoryStore store)
    {
        var styles = store.Lines.Where(line => line.StartsWith("assets/", StringComparison.Ordinal)).Except(site.Lines).ToList();
        Assert.Equal(site.Lines.Order(StringComparer.Ordinal), store.Lines.Where(line => !line.StartsWith(Foreign.Key, StringComparison.Ordinal)).Except(styles));
        var manifest = Manifest.Read(store.Files[Manifest.Name.Value])!;
        Assert.Equal(site.Manifest.Files.AsEnumerable(), manifest.Files);
        Assert.Equal(styles.Count, manifest.Kept.Length);
        Assert.DoesNotContain(".hemasite/begun.json", store.Files.Keys);
    }

    // Every home page names the style sheet it needs.
    private static void AssertNoPageWithoutItsStyle(MemoryStore store)
    {
        if (store.Files.TryGetValue("index.html", out var home))
        {
            Assert.Contains($"assets/css/site.{Encoding.UTF8.GetString(home).Split(' ')[^1]}.css", store.Files.Keys);
        }
    }
}
