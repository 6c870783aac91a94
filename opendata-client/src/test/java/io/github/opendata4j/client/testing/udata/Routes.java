package io.github.opendata4j.client.testing.udata;

/** All that the portal answers. */
final class Routes {
    private Routes() {}

    static Router of(Portal portal) {
        Router router = new Router(portal.base);
        Uploads uploads = new Uploads(portal);
        ReferenceRoutes.add(portal, router);
        MeRoutes.add(portal, router);
        ListRoutes.add(portal, router);
        SearchRoutes.add(portal, router);
        CommunityRoutes.add(portal, uploads, router);
        ResourceRoutes.add(portal, uploads, router);
        DatasetRoutes.add(portal, router);
        FollowerRoutes.add(portal, router);
        OrganizationRoutes.add(portal, router);
        ContactRoutes.add(portal, router);
        DiscussionRoutes.add(portal, router);
        ReuseRoutes.add(portal, router);
        DataserviceRoutes.add(portal, router);
        TopicRoutes.add(portal, router);
        HarvestRoutes.add(portal, router);
        TransferRoutes.add(portal, router);
        router.on("GET", "/api/1/site/", call -> Answer.ok(Doc.of("id", "default", "title", "udata in memory")));
        return router;
    }
}
